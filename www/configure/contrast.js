// Contrast of two colours by WCAG 2.2. Pure; what is said about it is in the catalogues.

/** `#abc` or `#aabbcc` as three parts of 255; `null` for anything else. */
export function parsed(colour) {
  const match = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(colour.trim());
  if (!match) return null;
  const digits = match[1] ? match[1].replace(/./g, '$&$&') : match[2];
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21; `null` where one of them is no colour. */
export function contrast(one, other) {
  const colours = [one, other].map(parsed);
  if (colours.includes(null)) return null;
  const [dark, light] = colours.map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What text needs. */
export const ENOUGH = 4.5;

/** As it is shown. What is not enough is cut and not rounded, because 4.48 is not 4.5. */
export const shown = (ratio) => (ratio < ENOUGH ? Math.floor(ratio * 10) / 10 : ratio).toFixed(1);
