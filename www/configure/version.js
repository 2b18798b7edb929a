// The release that this page belongs to. The only place that knows it; the packer puts it in.
export const VERSION = '{version}';
export const MAJOR = VERSION.split('.')[0];
