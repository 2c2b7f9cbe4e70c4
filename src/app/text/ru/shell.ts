export const shell = {
  name: 'Круг',
};
