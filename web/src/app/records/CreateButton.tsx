import AddOutlined from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';

interface CreateButtonProps {
  readonly to: string;
  readonly label: string;
}

/** The way to a new record. */
export const CreateButton = ({ to, label }: CreateButtonProps) => (
  <Button variant="contained" startIcon={<AddOutlined />} component={Link} to={to}>
    {label}
  </Button>
);
