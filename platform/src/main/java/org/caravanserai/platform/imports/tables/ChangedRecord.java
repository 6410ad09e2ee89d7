package org.caravanserai.platform.imports.tables;

import org.jspecify.annotations.Nullable;

/**
 * A record that an import changes, as shown to people.
 *
 * @param title its name
 * @param address path of its page, without host; null where it has none yet
 */
public record ChangedRecord(String title, @Nullable String address) {}
