// The customer's page: gets a token, starts or resumes the conversation, and shows it in Web Chat.
(() => {
  const page = document.getElementById('chat');
  const text = page.dataset;
  const notice = document.getElementById('notice');
  const domain = location.origin + '/v3/directline';
  const locale = /^(fr|en)\b/i.test(navigator.language) ? navigator.language : 'fr-FR';
  const stored = 'relationbot.site-token';

  // A company's own site, which knows its visitor, links here with a token it minted. It leaves the address at once.
  const handed = new URLSearchParams(location.hash.slice(1)).get('token');
  if (handed) {
    sessionStorage.setItem(stored, handed);
    history.replaceState(null, '', location.pathname + location.search);
  }
  if (location.hash === '#visitor') {
    sessionStorage.removeItem(stored);
    history.replaceState(null, '', location.pathname + location.search);
  }
  addEventListener('hashchange', () => location.reload());

  function say(message) {
    notice.textContent = message;
    notice.hidden = !message;
  }

  async function call(method, url, token, body) {
    const headers = { accept: 'application/json' };
    if (token) headers.authorization = 'Bearer ' + token;
    if (body) headers['content-type'] = 'application/json';
    const response = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
    if (!response.ok) throw Object.assign(new Error(url), { status: response.status });
    return response.json();
  }

  const visitorToken = () => call('POST', '/api/webchat/token', null, { locale }).then(answer => answer.token);

  // Starting twice gives the same conversation, so a reload needs no other path than a first visit.
  const start = token => call('POST', domain + '/conversations', token, { user: {}, locale });

  async function open() {
    const siteToken = sessionStorage.getItem(stored);
    if (siteToken) {
      try {
        return { ...await start(siteToken), vouched: true };
      } catch (error) {
        if (error.status !== 401 && error.status !== 403) throw error;
        sessionStorage.removeItem(stored);
        say(text.expired);
      }
    }
    return start(await visitorToken());
  }

  // The client refreshes its token while the page is awake. After a long sleep it is too late for that: then a visitor's
  // conversation is opened anew, with its history and with what he was just saying; a vouched one only his site can renew.
  let directLine;
  let unsent;
  let connectedAt;

  function watch(client, vouched) {
    const expired = 3, failed = 4, online = 2;
    client.connectionStatus$.subscribe(status => {
      if (client !== directLine) return;
      if (status === online && notice.textContent === text.failed) say('');
      if (status === failed) say(text.failed);
      if (status !== expired) return;
      if (vouched) say(text.expired);
      else if (performance.now() - connectedAt < 3000) say(text.failed);
      else connect().catch(() => say(text.failed));
    });
  }

  const send = message => ({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: message } });
  const keepUnsent = ({ dispatch }) => next => action => {
    const activity = action.payload?.activity;
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY' && activity.type === 'message') unsent = activity.text;
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED') unsent = undefined;
    const result = next(action);
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED' && unsent) dispatch(send(unsent));
    return result;
  };

  const isAdvisor = activity => activity?.channelData?.role === 'advisor';
  const initials = name => (name || '?').split(/\s+/).map(word => word[0]).slice(0, 2).join('').toUpperCase();
  const element = React.createElement;

  // What a person says carries that person's name, so that nobody mistakes the two.
  const nameAdvisor = () => next => (...args) => {
    const render = next(...args);
    const [{ activity }] = args;
    if (!render || !isAdvisor(activity)) return render;
    return (...inner) => element('div', { className: 'said-by-advisor' },
      element('div', { className: 'said-by' }, `${activity.from?.name || ''} · ${text.advisor}`),
      render(...inner));
  };
  const avatarOfAdvisor = () => next => (...args) => {
    const [{ activity, fromUser }] = args;
    if (fromUser || !isAdvisor(activity)) return next(...args);
    return () => element('div', { className: 'advisor-avatar', 'aria-hidden': true }, initials(activity.from?.name));
  };

  // Consecutive things said by one speaker share an avatar; bot and advisor are two speakers, though both have the role "bot".
  const speaker = activity => `${activity.from?.role} ${isAdvisor(activity) ? activity.from?.name : ''}`;
  const groupBySpeaker = () => next => request => {
    const groups = [];
    for (const activity of request.activities) {
      const last = groups.at(-1);
      if (last && speaker(last[0]) === speaker(activity)) last.push(activity);
      else groups.push([activity]);
    }
    return { ...next(request), sender: groups };
  };

  const token = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  const style = () => ({
    accent: token('colorBrandBackground'),
    backgroundColor: token('colorNeutralBackground1'),
    primaryFont: token('fontFamilyBase'),
    botAvatarInitials: page.dataset.initials,
    botAvatarBackgroundColor: token('colorBrandBackground'),
    bubbleBackground: token('colorNeutralBackground3'),
    bubbleBorderWidth: 0,
    bubbleBorderRadius: 8,
    bubbleFromUserBackground: token('colorBrandBackground2'),
    bubbleFromUserBorderWidth: 0,
    bubbleFromUserBorderRadius: 8,
    bubbleMaxWidth: 560,
    timestampColor: token('colorNeutralForeground3'),
    suggestedActionLayout: 'flow',
    suggestedActionBorderRadius: 16,
    suggestedActionHeight: 34,
    suggestedActionBorderWidth: 1,
    sendBoxHeight: 52,
    sendBoxBorderTop: '1px solid ' + token('colorNeutralStroke2'),
    hideUploadButton: true,
  });

  let store;

  async function connect() {
    connectedAt = performance.now();
    const { conversationId, token: started, vouched } = await open();
    const before = directLine;
    directLine = WebChat.createDirectLine({ domain, token: started, conversationId, watermark: '0' });
    store = WebChat.createStore({}, keepUnsent);
    watch(directLine, vouched);
    WebChat.renderWebChat({
      directLine, store, locale,
      activityMiddleware: nameAdvisor,
      avatarMiddleware: avatarOfAdvisor,
      groupActivitiesMiddleware: groupBySpeaker,
      styleOptions: style(),
    }, page);
    before?.end();
  }

  // The newest token is what a reload needs.
  addEventListener('pagehide', () => {
    if (directLine && sessionStorage.getItem(stored)) sessionStorage.setItem(stored, directLine.token);
  });

  // Whom the site vouches for has no cookie of ours: he is given a link in the chat.
  const own = document.getElementById('own');
  own.addEventListener('click', event => {
    if (!sessionStorage.getItem(stored) || !store) return;
    event.preventDefault();
    store.dispatch(send(own.dataset.says));
  });

  const person = document.getElementById('person');
  person.addEventListener('click', () => store.dispatch(send(person.dataset.says)));
  connect().then(() => { person.disabled = false; }).catch(() => say(text.failed));
})();
