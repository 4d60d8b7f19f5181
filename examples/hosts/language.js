// The host page's own script: the elements follow its language by themselves.
const lang = new URLSearchParams(location.search).get('lang');
if (lang) document.documentElement.lang = lang;
