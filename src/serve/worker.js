// One event stream for all open pages of the preview. Browsers allow few connections to one server; a stream for each
// page would use them up.
'use strict';
const pages = new Set();
let last;

function listen() {
  const stream = new EventSource('/_seibun/events');
  stream.onmessage = (event) => {
    last = event.data;
    for (const page of pages) page.postMessage(last);
  };
  stream.onerror = () => {
    // The browser tries again by itself, unless it got an answer that is no stream.
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 500);
  };
}

self.onconnect = (event) => {
  const page = event.ports[0];
  page.onmessage = (message) => {
    if (message.data === 'bye') pages.delete(page);
    if (message.data === 'hello') pages.add(page);
    if (message.data === 'hello' && last !== undefined) page.postMessage(last);
  };
};

listen();
