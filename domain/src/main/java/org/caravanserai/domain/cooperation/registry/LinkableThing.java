package org.caravanserai.domain.cooperation.registry;

import org.caravanserai.domain.shared.LocalizedText;

/** Something on the platform that a record of the registry can link to. */
public record LinkableThing(LinkTarget target, String reference, LocalizedText title) {}
