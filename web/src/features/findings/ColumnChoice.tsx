import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { ALWAYS, COLUMNS, toggled, type Column } from './columns';

interface ColumnChoiceProps {
  readonly columns: readonly Column[];
  readonly onChoose: (columns: readonly Column[]) => void;
}

export function ColumnChoice({ columns, onChoose }: ColumnChoiceProps) {
  const say = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        startIcon={<ViewColumnOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {say('findings.columns')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {COLUMNS.map((column) => (
          <MenuItem
            key={column}
            dense
            role="menuitemcheckbox"
            aria-checked={columns.includes(column)}
            disabled={ALWAYS.has(column)}
            onClick={() => onChoose(toggled(columns, column))}
          >
            <Checkbox
              checked={columns.includes(column)}
              tabIndex={-1}
              disableRipple
              slotProps={{ input: { 'aria-hidden': true } }}
              sx={{ p: 0, marginInlineEnd: 1 }}
            />
            {say(`findings.${column}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
