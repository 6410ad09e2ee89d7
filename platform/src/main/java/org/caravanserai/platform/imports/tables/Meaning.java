package org.caravanserai.platform.imports.tables;

import org.caravanserai.domain.shared.LocalizedText;

/**
 * What a text of a table may mean that its target cannot read.
 *
 * @param value as the target reads it
 */
public record Meaning(String value, LocalizedText label) {}
