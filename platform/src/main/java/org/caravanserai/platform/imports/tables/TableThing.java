package org.caravanserai.platform.imports.tables;

import org.jspecify.annotations.Nullable;

/**
 * What an import changes, as people read it.
 *
 * @param title what they call it
 * @param address of its page, without host; null where it has none yet
 */
public record TableThing(String title, @Nullable String address) {}
