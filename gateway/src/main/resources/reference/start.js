Redoc.init(
  '/openapi',
  {
    expandResponses: '200,201',
    nativeScrollbars: true,
    sortRequiredPropsFirst: true,
    theme: { typography: { fontFamily: 'system-ui, sans-serif', headings: { fontFamily: 'system-ui, sans-serif' } } },
  },
  document.getElementById('reference'),
);
