package org.caravanserai.web.shell;

import org.caravanserai.domain.history.Subject;

/**
 * Where the texts for the history of one subject are in the message bundles.
 *
 * @param label key of what the subject is called
 * @param actions beginning of the keys of its actions, which end with the name of the action
 * @param states the same for its states
 */
public record SubjectWords(Subject subject, String label, String actions, String states) {}
