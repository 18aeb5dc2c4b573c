// The viewer lives in a shadow tree, so that its styles and those of the page do not meet. What stands
// in its place without JavaScript is a list of all operations.
const place = document.getElementById("api-browser");
const shadow = place.attachShadow({ mode: "open" });
for (const href of place.dataset.styles.split(" ")) {
  shadow.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
}
const viewer = document.createElement("div");
shadow.append(viewer);

const dark = matchMedia("(prefers-color-scheme: dark)");
const followColors = () => viewer.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", followColors);
followColors();

const browser = SwaggerUIBundle({
  domNode: viewer.appendChild(document.createElement("div")),
  url: place.dataset.description,
  oauth2RedirectUrl: place.dataset.redirect,
  validatorUrl: "none",
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  onComplete: () => {
    if (place.dataset.token) {
      browser.preauthorizeApiKey("bearer", place.dataset.token);
    }
  },
});
browser.initOAuth({ clientId: place.dataset.clientId, usePkceWithAuthorizationCodeGrant: true, scopeSeparator: " " });
