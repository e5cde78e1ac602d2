// Only adds to pages that work without it.

// The design system's behaviour. The address carries a hash of the file's content, so the page names it and not we.
const frontend = document.querySelector('link[rel="modulepreload"]')
if (frontend && document.body.classList.contains('govuk-frontend-supported')) {
  import(frontend.href).then(({ initAll }) => {
    initAll()
    callNoRadioExpanded()
    document.addEventListener('click', callNoRadioExpanded)
    window.addEventListener('pageshow', callNoRadioExpanded)
  })
}

// The design system calls a radio that shows further fields expanded, which ARIA knows of no radio. The fields follow
// it in the page.
function callNoRadioExpanded() {
  for (const radio of document.querySelectorAll('input[type="radio"][aria-expanded]')) {
    radio.removeAttribute('aria-expanded')
  }
}

// <form data-guard>: leaving with unsaved words asks first. A form that came back with errors holds unsaved words, and
// so does a page that says data-guard="unsaved". Words that the server keeps as a draft can be left.
for (const form of document.querySelectorAll('[data-guard]')) {
  let unsaved = form.dataset.guard === 'unsaved' || document.querySelector('.govuk-error-summary') !== null
  form.addEventListener('input', () => { unsaved = true })
  form.addEventListener('kept', () => { unsaved = false })
  document.addEventListener('submit', ({ target }) => {
    if (target === form || target.hasAttribute('data-discard')) unsaved = false
  })
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault()
  })
}

// <form data-draft>: what is typed is kept on the server, a little after the typing stops, at the latest every quarter
// of a minute, and on leaving the page. What is sent ends the draft, so nothing is kept from then on.
for (const form of document.querySelectorAll('form[data-draft]')) keepDraft(form)

function keepDraft(form) {
  const PAUSE = 2000
  const LONGEST = 15000
  const RETRY = 30000
  // a browser lets a page that is left send no more than this
  const LAST_WORDS = 60000
  const line = document.createElement('p')
  line.className = 'govuk-hint'
  line.setAttribute('role', 'status')
  form.append(line)
  let since = null
  let sent = false
  let timer
  let request

  const keep = async (leaving) => {
    clearTimeout(timer)
    if (since === null || sent) return
    since = null
    const fields = [...new FormData(form)].filter(([name, value]) => name !== '_csrf' && typeof value === 'string')
    const body = new URLSearchParams({
      address: new URL(form.action).pathname,
      fields: JSON.stringify(fields),
      _csrf: form.elements._csrf.value
    })
    request?.abort()
    const own = request = new AbortController()
    let status = 0
    try {
      const keepalive = leaving && body.toString().length < LAST_WORDS
      status = (await fetch('/drafts', { method: 'POST', body, keepalive, redirect: 'error', signal: own.signal })).status
    } catch {
      // no connection: tried again below
    }
    if (own.signal.aborted) return
    if (status === 204) {
      line.textContent = `Draft saved at ${now()}`
      if (since === null) form.dispatchEvent(new Event('kept'))
      return
    }
    line.textContent = notKept(status)
    since ??= Date.now()
    if (status !== 413 && status !== 422) timer = setTimeout(keep, RETRY)
  }

  const typed = () => {
    sent = false
    since ??= Date.now()
    clearTimeout(timer)
    timer = setTimeout(keep, Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())))
  }

  form.addEventListener('input', typed)
  // what came back with errors, or with another row, has not been saved
  if (form.dataset.draft === 'unsaved' || document.querySelector('.govuk-error-summary')) typed()
  document.addEventListener('submit', ({ target }) => {
    if (target !== form && !target.hasAttribute('data-discard')) {
      // signing out, say: afterwards nothing can be kept
      keep(true)
      return
    }
    sent = true
    clearTimeout(timer)
    request?.abort()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep(true)
  })
  window.addEventListener('pagehide', () => keep(true))
}

function notKept(status) {
  if (status === 413) return 'Draft not saved: the text is too long to be kept. Send the form to save it'
  if (status === 403) {
    return 'Draft not saved: you may have been signed out. Your text stays here while this page is open; sign in again in another tab'
  }
  return 'Draft not saved. Your text stays here while this page is open'
}

// As the pages say it: 2:14pm, 2pm.
function now() {
  return new Date()
    .toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', timeZone: 'Europe/London' })
    .replace(/\s|:00/g, '')
    .toLowerCase()
}

// <div data-select-all="recommendations">: a button that ticks every box inside, or clears them when all are ticked.
for (const group of document.querySelectorAll('[data-select-all]')) {
  const boxes = () => [...group.querySelectorAll('input[type="checkbox"]:not(:disabled)')]
  if (boxes().length < 2) continue
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary app-select-all'
  const label = () => {
    const all = boxes().every((box) => box.checked)
    button.textContent = `${all ? 'Clear' : 'Select'} all ${group.dataset.selectAll}`.trim()
  }
  button.addEventListener('click', () => {
    const tick = !boxes().every((box) => box.checked)
    for (const box of boxes()) {
      if (box.checked !== tick) box.click()
    }
    label()
  })
  group.addEventListener('change', label)
  label()
  group.prepend(button)
}

// Paper shows what a click would.
const opened = new Set()
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not([open])')) {
    details.open = true
    opened.add(details)
  }
})
window.addEventListener('afterprint', () => {
  for (const details of opened) details.open = false
  opened.clear()
})
