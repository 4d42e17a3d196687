import { Component, type ReactNode } from 'react';
import { FailedPage } from './pages';

interface State {
  readonly error: unknown;
}

/** Shows a page in plain words instead of nothing when drawing a page fails. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <FailedPage error={this.state.error} />
    );
  }
}
