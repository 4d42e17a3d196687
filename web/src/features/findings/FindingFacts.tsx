import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useAreaName, useCriticalElementName } from '../../app/catalogue';
import { missionPath } from '../../app/mission-address';
import { useOrganizationName } from '../../app/organizations';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { isEnded, type Finding } from './finding';
import { FindingName } from './FindingName';

/** What is known of a finding beside its words. */
export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const say = useWords();
  const { day, instant } = useFormat();
  const areaName = useAreaName();
  const elementName = useCriticalElementName();
  const organizationName = useOrganizationName();
  const { area, criticalElement: element, question, missionId, repeatOf } = finding;
  return (
    <Panel title={say('findings.facts')}>
      <Box component="dl" sx={FACTS}>
        <Fact name={say('findings.kind')}>{say(`domain.kind.${finding.kind}`)}</Fact>
        <Fact name={say('findings.area')}>
          {area} – {areaName(area)}
        </Fact>
        <Fact name={say('findings.criticalElement')}>
          {element !== null && `${element} – ${elementName(element)}`}
        </Fact>
        <Fact name={say('findings.question')}>
          {question !== null && (
            <Link
              component={RouterLink}
              to={`${missionPath(missionId, 'worksheet')}?q=${question}&question=${question}`}
            >
              <bdi>{question}</bdi>
            </Link>
          )}
        </Fact>
        <Fact name={say('findings.shortcoming')}>
          {finding.shortcomingDomain && say(`domain.shortcoming.${finding.shortcomingDomain}`)}
        </Fact>
        <Fact name={say('findings.owner')}>
          {finding.ownerOrganizationId && (
            <bdi>{organizationName(finding.ownerOrganizationId)}</bdi>
          )}
        </Fact>
        <Fact name={say('findings.dueOn')}>{finding.dueOn !== null && day(finding.dueOn)}</Fact>
        <Fact name={say('findings.repeatOf')}>
          {repeatOf !== null && <FindingName id={repeatOf} />}
        </Fact>
        <Fact name={say('findings.recordedAt')}>
          {instant(finding.recordedAt)} · <bdi>{finding.recordedBy.name}</bdi>
        </Fact>
        <Fact name={say('findings.issuedAt')}>
          {finding.issuedAt !== null && instant(finding.issuedAt)}
        </Fact>
        {isEnded(finding.state) && (
          <Fact name={say('findings.closedAt')}>
            {finding.closedAt !== null && instant(finding.closedAt)}
          </Fact>
        )}
      </Box>
    </Panel>
  );
}

const FACTS = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
  overflowWrap: 'anywhere',
  columnGap: 2,
  rowGap: 1,
  m: 0,
} as const;

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A fact that is not known takes no room. */
const Fact = ({ name, children }: FactProps) =>
  children === false || children === null ? null : (
    <>
      <Typography component="dt" variant="body2" color="textSecondary">
        {name}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0 }}>
        {children}
      </Typography>
    </>
  );
