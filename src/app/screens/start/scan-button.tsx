import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorNote } from '../../parts/note.tsx';
import { textOf } from '../../text/text-of.ts';
import { scanCode } from './scan-code.ts';
import './scan-button.css';

type ScanButtonProps = { onFound: (text: string) => void };

/** The camera looks for the code of the other device; nothing is stored or sent. */
export function ScanButton({ onFound }: ScanButtonProps) {
  const words = textOf('start').joining;
  const [isOpen, setOpen] = useState(false);
  return (
    <p>
      <Button icon="camera" onClick={() => setOpen(true)}>
        {words.scan}
      </Button>
      <Dialog title={words.scan} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Camera
          onFound={(text) => {
            setOpen(false);
            onFound(text);
          }}
        />
      </Dialog>
    </p>
  );
}

function Camera({ onFound }: ScanButtonProps) {
  const words = textOf('start').joining;
  const video = useRef<HTMLVideoElement>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const stopped = new AbortController();
    if (video.current) {
      scanCode(video.current, stopped.signal).then(
        (text) => text !== null && onFound(text),
        () => setRefused(true),
      );
    }
    return () => stopped.abort();
  }, []);
  if (isRefused) return <ErrorNote>{words.noCamera}</ErrorNote>;
  return <video ref={video} class="scan" muted playsInline />;
}
