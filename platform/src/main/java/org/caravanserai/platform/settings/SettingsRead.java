package org.caravanserai.platform.settings;

/** This node has other settings than before; for what is kept ready of them. */
public record SettingsRead() {}
