import { createTheme } from '@mantine/core';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Loader.css';
import '@mantine/core/styles/Menu.css';
import './jetons.css';
import './base.css';
// Before every sheet of a screen, which may say otherwise.
import '../kit/styles/textes.module.css';
import '../kit/styles/blocs.module.css';
import '../kit/styles/saisies.module.css';
import '../kit/styles/tables.module.css';

/** Colours and sizes stand in `jetons.css`: the page policy forbids the style elements Mantine would write. */
export const THEME = createTheme({
  primaryColor: 'blue',
  defaultRadius: 'xs',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
