const lookEveryMs = 250;

/**
 * Resolves with the text of the first code that the camera sees, or `null` when stopped. Rejects
 * when there is no camera or it is refused. The decoder is loaded only here.
 */
export async function scanCode(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<string | null> {
  const { default: decodeQR } = await import('qr/decode.js');
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
  });
  signal.addEventListener('abort', () => stream.getTracks().forEach((track) => track.stop()));
  video.srcObject = stream;
  await video.play();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  while (!signal.aborted) {
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    if (canvas.width > 0) {
      pen.drawImage(video, 0, 0);
      const found = readCode(decodeQR, pen.getImageData(0, 0, canvas.width, canvas.height));
      if (found !== null) return found;
    }
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  return null;
}

/** The decoder throws on every picture without a code, which is nearly every picture. */
function readCode(decode: (image: ImageData) => string, image: ImageData): string | null {
  try {
    return decode(image);
  } catch {
    return null;
  }
}
