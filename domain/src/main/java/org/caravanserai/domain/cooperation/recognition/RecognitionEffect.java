package org.caravanserai.domain.cooperation.recognition;

/** What an article says about a level. */
public enum RecognitionEffect {
    RECOGNIZED,
    /** Each institution or authority decides on the single degree. */
    INDIVIDUALLY,
    /** Expressly left out. */
    EXCLUDED
}
