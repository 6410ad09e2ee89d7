package org.caravanserai.domain.cooperation.indicator;

import org.caravanserai.domain.shared.LocalizedText;

/**
 * A kind of cooperation that is looked for in each country: a column of the heat map.
 *
 * @param platform whether people meet and talk there
 */
public record CooperationKind(String code, boolean platform, LocalizedText names) {}
