export { default as framework } from 'ra-language-english';
