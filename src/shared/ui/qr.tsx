/** A QR code as inline SVG: one path, black on white, sharp on any printer. */
import QRCode from 'qrcode';

/** The white that a scanner needs around the code, in modules (ISO/IEC 18004, 6.3.8). */
const quiet = 4;

type QrProps = {
  readonly text: string;
  /** What a screen reader says; the address stands in words beside the code. */
  readonly label: string;
  /** In pixels, where no style sheet says how large. */
  readonly size?: number | undefined;
};

export function Qr({ text, label, size }: QrProps) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const whole = modules.size + 2 * quiet;
  return (
    <svg
      viewBox={`0 0 ${whole} ${whole}`}
      width={size}
      height={size}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${whole}v${whole}H0z`} />
      <path fill="#000" d={pathOf(modules.size, (x, y) => modules.get(y, x) === 1)} />
    </svg>
  );
}

/** Neighbours on a line become one bar, so that no white hair stands between them. */
function pathOf(size: number, dark: (x: number, y: number) => boolean): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!dark(x, y)) continue;
      const start = x;
      while (x < size && dark(x, y)) x++;
      path += `M${start + quiet} ${y + quiet}h${x - start}v1h-${x - start}z`;
    }
  }
  return path;
}
