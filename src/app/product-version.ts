/** The product's version, as package.json says when it is built. */
export { version as PRODUCT_VERSION } from '../../package.json';
