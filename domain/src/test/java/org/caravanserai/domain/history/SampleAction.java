package org.caravanserai.domain.history;

/** An action that exists in tests only. */
public record SampleAction(Subject subject, String name) implements HistoryAction {}
