/** A form as every WordPress page and many a forum has it: no framework, sent by the browser. Here it stays on the page. */
window.sent = [];
window.stateOf = (box) => fieldOf(box)?.value ?? '';

/** The field, also in the shadow root of the component that its selector begins with. */
function fieldOf(box: string): HTMLTextAreaElement | null {
  const [component = '', inner = ''] = box.split(' ');
  const root = document.querySelector(component)?.shadowRoot;
  return root ? root.querySelector(inner) : document.querySelector(box);
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.comment-form, form[data-sends]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.sent.push(form.querySelector('textarea')?.value ?? '');
    form.reset();
  });
}

/** A field that is a part of a component: what sends stands outside of it. */
class VillageBox extends HTMLElement {
  connectedCallback(): void {
    const field = document.createElement('textarea');
    field.rows = 6;
    field.setAttribute('aria-label', 'Your answer');
    this.attachShadow({ mode: 'open' }).append(field);
    this.nextElementSibling?.addEventListener('click', () => {
      window.sent.push(field.value);
      field.value = '';
    });
  }
}
customElements.define('village-box', VillageBox);
