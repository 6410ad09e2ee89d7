package org.caravanserai.cooperation.project;

import java.util.Map;
import org.caravanserai.cooperation.registry.EntryForm;
import org.jspecify.annotations.Nullable;

/** A project as entered in a form: everything as text. */
public record ProjectForm(EntryForm entry, @Nullable Map<String, String> purpose) {}
