import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import CloudUploadOutlined from '@mui/icons-material/CloudUploadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef, useState, type DragEvent } from 'react';
import { BASE } from '../../api/client';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import {
  CONFIDENTIALITIES,
  sizeOf,
  type Confidentiality,
  type Evidence,
  type Proof,
} from './evidence';
import { useEvidence, useUploads, type Coming } from './use-evidence';

interface EvidenceListProps {
  readonly proof: Proof;
  readonly saysNone?: boolean;
}

export function EvidenceList({ proof, saysNone = false }: EvidenceListProps) {
  const say = useWords();
  const { data } = useEvidence(proof);
  if (!data) return null;
  if (data.items.length === 0)
    return saysNone ? (
      <Typography variant="body2" color="textSecondary">
        {say('evidence.none')}
      </Typography>
    ) : null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {data.items.map((evidence) => (
        <Document key={evidence.id} evidence={evidence} />
      ))}
    </Box>
  );
}

function Document({ evidence }: { readonly evidence: Evidence }) {
  const say = useWords();
  const { number, instant } = useFormat();
  const [size, unit] = sizeOf(evidence.size);
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <AttachFileOutlined fontSize="small" sx={{ mt: '2px', color: 'text.secondary' }} />
      <Box sx={{ minWidth: 0 }}>
        <Link
          href={`${BASE}/evidence/${evidence.id}/content`}
          download={evidence.fileName}
          dir="auto"
          sx={{ overflowWrap: 'anywhere' }}
        >
          {evidence.title}
        </Link>
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
          {number(size)} {say(`evidence.unit.${unit}`)} ·{' '}
          {say(`evidence.confidentiality.${evidence.confidentiality}`)} ·{' '}
          <bdi>{evidence.uploadedBy.name}</bdi> · {instant(evidence.uploadedAt)}
        </Typography>
      </Box>
    </Box>
  );
}

interface EvidenceDropProps {
  readonly missionId: string;
  readonly proof: Proof;
}

/** Where files are dropped, or chosen by a button; each shows how far it is. */
export function EvidenceDrop({ missionId, proof }: EvidenceDropProps) {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [confidentiality, setConfidentiality] = useState<Confidentiality>('internal');
  const { coming, bring, forget } = useUploads(missionId, proof);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) void bring([...files], confidentiality);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Box className="no-print" sx={{ mt: 1.5 }}>
      <TextField
        select
        label={say('evidence.whoMayKnow')}
        value={confidentiality}
        onChange={(event) => setConfidentiality(event.target.value as Confidentiality)}
        sx={{ mt: 0, mb: 1 }}
      >
        {CONFIDENTIALITIES.map((one) => (
          <MenuItem key={one} value={one}>
            {say(`evidence.confidentiality.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Box
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{ ...DROP, borderColor: isOver ? 'primary.main' : 'text.secondary' }}
      >
        <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 160px' }}>
          {say('evidence.drop')}
        </Typography>
        <Button
          variant="outlined"
          startIcon={<CloudUploadOutlined />}
          onClick={() => input.current?.click()}
        >
          {say('evidence.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={say('evidence.choose')}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </Box>
      {coming.map((one) => (
        <OnItsWay key={one.key} coming={one} onForget={() => forget(one.key)} />
      ))}
    </Box>
  );
}

const DROP = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  alignItems: 'center',
  p: 1.5,
  border: '1.5px dashed',
  borderRadius: 1,
} as const;

interface OnItsWayProps {
  readonly coming: Coming;
  readonly onForget: () => void;
}

function OnItsWay({ coming, onForget }: OnItsWayProps) {
  const say = useWords();
  const explain = useProblemWords();
  const { file, percent, failure } = coming;
  if (failure !== null)
    return (
      <Alert severity="error" onClose={onForget} closeText={say('ui.close')} sx={{ mt: 1 }}>
        <bdi>{file.name}</bdi>: {explain(failure)}
      </Alert>
    );
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="caption" component="p" sx={{ m: 0 }}>
        <bdi>{file.name}</bdi>
      </Typography>
      <LinearProgress
        variant="determinate"
        value={percent}
        aria-label={say('evidence.coming', { name: file.name })}
      />
    </Box>
  );
}
