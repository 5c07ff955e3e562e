// oxlint-disable no-unused-vars -- The scripts that this one is put in front of use what it declares.
// How well text can be seen on what is behind it (WCAG 2.2, 1.4.3). look-at-report and look-at-site put it before their own checks.
const channel = (value) => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const colour = (text) => (text.match(/[\d.]+/g) || []).map(Number);
const luminance = (c) => 0.2126 * channel(c[0] / 255) + 0.7152 * channel(c[1] / 255) + 0.0722 * channel(c[2] / 255);
// The first colour behind an element that is not transparent.
const backdrop = (element) => {
  for (let node = element; node; node = node.parentElement) {
    const c = colour(getComputedStyle(node).backgroundColor);
    if (c.length === 3 || c[3] > 0) return c;
  }
  return [255, 255, 255];
};
const contrast = (one, other) => {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
};
