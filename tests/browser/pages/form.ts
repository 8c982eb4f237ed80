/** A form as every WordPress page and many a forum has it: no framework, sent by the browser. Here it stays on the page. */
window.sent = [];
window.stateOf = (box) => (document.querySelector(box) as HTMLTextAreaElement).value;

for (const form of document.querySelectorAll<HTMLFormElement>('form.comment-form, form[data-sends]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.sent.push(form.querySelector('textarea')?.value ?? '');
    form.reset();
  });
}
