package org.caravanserai.domain.cooperation.indicator;

import java.time.Instant;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A public event at a place in a country or of an organizer from there.
 *
 * @param country the one of those asked for that it belongs to
 */
public record EventFact(String slug, LocalizedText title, String country, Instant startsAt, Instant endsAt) {}
