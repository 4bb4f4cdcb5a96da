// The desks' live link: the hub names a conversation that changed, and htmx fetches again the parts that show it.
(() => {
  // What somebody has opened to write in it is not taken from under his hands; the next change shows it anew.
  const fetchAgain = part => {
    if (!part.querySelector('details[open]')) htmx.trigger(part, 'refresh');
  };
  const refresh = conversation => {
    for (const part of document.querySelectorAll('[data-live]'))
      if (part.dataset.live === '*' || part.dataset.live === conversation) fetchAgain(part);
  };
  const all = () => document.querySelectorAll('[data-live]').forEach(fetchAgain);

  const toEnd = () => {
    const transcript = document.getElementById('transcript');
    if (transcript) transcript.scrollTop = transcript.scrollHeight;
  };

  // What may be done depends on who has the conversation. When that changed, the forms must change too; otherwise they
  // stay untouched, with what is being typed in them.
  let state = document.getElementById('transcript')?.dataset.state;
  document.addEventListener('htmx:after:swap', event => {
    const transcript = document.getElementById('transcript');
    const before = state;
    state = transcript?.dataset.state;
    if (transcript && before !== state && event.detail.ctx.target?.id === 'transcript')
      htmx.ajax('GET', transcript.dataset.whole, { target: '#handoff' });
    toEnd();
  });
  document.addEventListener('DOMContentLoaded', toEnd);

  // What is being typed outlives every swap (hx-preserve); what was sent and taken does not.
  let sent = null;
  document.addEventListener('submit', event => {
    if (event.target.matches('[data-enter-sends]')) sent = document.getElementById('message').value;
  }, true);
  document.addEventListener('htmx:after:swap', event => {
    const message = document.getElementById('message');
    if (sent === null || event.detail.ctx.target?.id !== 'handoff' || !message) return;
    if (message.value === sent && !document.querySelector('.act .fault')) message.value = '';
    sent = null;
    message.focus();
  });

  document.addEventListener('keydown', event => {
    const form = event.target.closest?.('[data-enter-sends]');
    if (!form || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (event.target.value.trim()) form.requestSubmit();
  });

  if (!document.querySelector('[data-live]')) return;
  const offline = document.getElementById('offline');
  const link = new signalR.HubConnectionBuilder()
    .withUrl('/hubs/desk')
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: ({ previousRetryCount }) => Math.min(30000, 1000 * 2 ** previousRetryCount) })
    .configureLogging(signalR.LogLevel.Error)
    .build();
  link.on('changed', refresh);
  link.onreconnecting(() => { offline.hidden = false; });
  link.onreconnected(() => { offline.hidden = true; all(); });
  link.start().then(all).catch(() => { offline.hidden = false; });
})();
