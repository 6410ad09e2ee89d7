package org.caravanserai.cooperation.alliance;

import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.alliance.AllianceKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Inlined;

/** An alliance as a keeper enters it. */
public record AllianceForm(
        @Inlined EntryForm entry,
        AllianceKind kind,
        @OrEmpty LocalizedText charter) {}
