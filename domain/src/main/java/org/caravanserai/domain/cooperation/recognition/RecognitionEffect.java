package org.caravanserai.domain.cooperation.recognition;

/** Effect of an article on a level. */
public enum RecognitionEffect {
    RECOGNIZED,
    /** Each institution or authority decides case by case. */
    INDIVIDUALLY,
    /** Explicitly excluded by the agreement. */
    EXCLUDED
}
