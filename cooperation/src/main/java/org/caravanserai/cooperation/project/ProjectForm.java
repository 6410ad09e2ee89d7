package org.caravanserai.cooperation.project;

import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Inlined;

/** A project as a keeper enters it. */
public record ProjectForm(@Inlined EntryForm entry, @OrEmpty LocalizedText purpose) {}
