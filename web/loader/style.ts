// The launcher's and the panel's looks. They live in a shadow root and come as a constructed style sheet, so that the shop's styles
// and its content security policy have nothing to do with them.

export const loaderStyle = `
:host { all: initial; }
* { box-sizing: border-box; }
.launcher {
  position: fixed; z-index: 2147483000; bottom: calc(20px + env(safe-area-inset-bottom));
  display: flex; align-items: center; gap: 10px; min-height: 56px; padding: 0 22px 0 18px; border: 0; border-radius: 28px;
  background: #1d5c43; color: #fff; font: 600 16px/1.2 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif;
  cursor: pointer; box-shadow: 0 1px 2px rgba(12, 32, 22, .2), 0 8px 24px rgba(12, 32, 22, .22);
  transition: transform .15s ease, background .15s ease;
}
.launcher:hover { background: #164a36; transform: translateY(-1px); }
.launcher:focus-visible { outline: 3px solid #1f6feb; outline-offset: 3px; }
.launcher[data-news]::after {
  content: ''; position: absolute; top: 2px; right: 6px; width: 14px; height: 14px; border-radius: 50%;
  background: #e0521b; border: 2px solid #fff;
}
.right { right: calc(20px + env(safe-area-inset-right)); }
.left { left: calc(20px + env(safe-area-inset-left)); }
.panel {
  position: fixed; z-index: 2147483001; bottom: calc(20px + env(safe-area-inset-bottom)); width: 400px; height: 640px;
  max-width: calc(100vw - 40px); max-height: calc(100vh - 40px); max-height: calc(100dvh - 40px); border-radius: 18px; overflow: hidden; background: #fff;
  box-shadow: 0 2px 6px rgba(12, 32, 22, .14), 0 18px 56px rgba(12, 32, 22, .28);
  animation: rise .18s ease-out;
}
.teaser { display: none; }
.teaser.shown {
  position: fixed; z-index: 2147483000; bottom: calc(88px + env(safe-area-inset-bottom)); display: flex; flex-wrap: wrap; gap: 8px;
  width: 320px; max-width: calc(100vw - 40px); padding: 14px 16px; border-radius: 16px; background: #fff; color: #16261e;
  font: 400 16px/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif;
  box-shadow: 0 2px 6px rgba(12, 32, 22, .14), 0 12px 36px rgba(12, 32, 22, .24); animation: rise .18s ease-out;
}
.teaser p { flex: 1 0 100%; margin: 0; }
.teaser button {
  min-height: 44px; padding: 0 16px; border: 1px solid #1d5c43; border-radius: 22px; background: #1d5c43; color: #fff; font: inherit;
  font-weight: 600; cursor: pointer;
}
.teaser .no { background: #fff; color: #1d5c43; }
.teaser button:focus-visible { outline: 3px solid #1f6feb; outline-offset: 2px; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: light; }
[hidden] { display: none !important; }
@keyframes rise { from { opacity: 0; transform: translateY(14px); } }
@media (max-width: 640px) {
  .panel { inset: 0; width: 100%; height: 100vh; height: 100dvh; max-width: none; max-height: none; border-radius: 0; }
}
@media (prefers-reduced-motion: reduce) { .launcher, .panel, .teaser { transition: none; animation: none !important; } }
@media (forced-colors: active) { .launcher, .panel, .teaser { border: 2px solid; } }
`;
