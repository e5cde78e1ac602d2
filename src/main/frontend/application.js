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
// so does a page that says data-guard="unsaved".
for (const form of document.querySelectorAll('[data-guard]')) {
  let unsaved = form.dataset.guard === 'unsaved' || document.querySelector('.govuk-error-summary') !== null
  form.addEventListener('input', () => { unsaved = true })
  form.addEventListener('submit', () => { unsaved = false })
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault()
  })
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
