/** Texts that nobody writes by good will, each of which sets `window.ran` where a page takes it for more than text. */
export const HOSTILE = [
  '<script>window.ran = true</script>',
  '<img src=x onerror="window.ran = true">',
  '<svg/onload=window.ran=true>',
  '<iframe srcdoc="<script>parent.ran = true</script>"></iframe>',
  '&lt;img src=x onerror=window.ran=true&gt;',
  '&amp;lt;img src=x onerror=window.ran=true&amp;gt;',
  '&#60;img src=x onerror=window.ran=true&#62;',
  "www.x'autofocus='1'onfocus='window.ran=true'tabindex='1'",
  'www.x"autofocus="1"onfocus="window.ran=true"tabindex="1"',
  "http://x.example/'onmouseover='window.ran=true'",
  'javascript:window.ran=true',
  '<a href="javascript:window.ran=true">here</a>',
  '<html:script xmlns:html="http://www.w3.org/1999/xhtml">window.ran = true</html:script>',
  'a]]><script>window.ran = true</script><![CDATA[b',
  '--><script>window.ran = true</script><!--',
  '"\'`;}</style></title></textarea><script>window.ran = true</script>',
  '=HYPERLINK("javascript:window.ran=true","x")',
  '\u{1F5F3} Łukasz 李 \u{1F469}\u200D\u{1F467} e\u0301',
];

/** Addresses of the web in which an apostrophe would end the attribute that TimelineJS writes them to. */
export const ADDRESSES = [
  "https://media.example/paper.pdf'onload='window.ran=true'x='",
  "https://docs.google.com/document/d/a/b?usp=sharing'onload='window.ran=true'x='",
  "https://media.example/iframe'onload='window.ran=true",
  "https://media.example/picture.jpg?a='onerror='window.ran=true",
];

/** An entry with such a text wherever a record has one. */
export function entry(text, index) {
  const url = ADDRESSES[index % ADDRESSES.length];
  return {
    headline: text,
    text,
    startDate: { value: `2031-04-${String(1 + index).padStart(2, '0')}` },
    kind: index % 2 ? 'STATEMENT' : 'ALLEGATION',
    location: text,
    group: text,
    participants: [
      { type: 'PERSON', name: text, role: 'SPEAKER' },
      { type: 'ORGANISATION', name: text, role: 'TARGET' },
    ],
    media: [{ url, caption: text, credit: text, alt: text }],
    sources: [
      { title: text, publisher: text, kind: 'NEWS', url: "https://news.example/'onclick='window.ran=true?a@b.example" },
    ],
    identifiers: [],
  };
}
