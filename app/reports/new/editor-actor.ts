/** Who the log says recorded what this page saves, for as long as nobody signs in. */
export const editorActor = "editor";
