package org.caravanserai.cooperation.mechanism;

import org.caravanserai.cooperation.registry.EntryForm;
import org.jspecify.annotations.Nullable;

/** A mechanism or platform as somebody has entered it: everything as text. */
public record MechanismForm(
        EntryForm entry, @Nullable String kind, @Nullable String everyMonths) {}
