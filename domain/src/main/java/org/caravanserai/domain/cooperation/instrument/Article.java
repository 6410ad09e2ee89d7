package org.caravanserai.domain.cooperation.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** An article of an instrument, and for the recognition of degrees, what it says about one level. */
@Embeddable
public class Article {

    public static final int MAX_NUMBER = 20;

    private String number;

    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    private @Nullable DegreeLevel level;

    @Enumerated(EnumType.STRING)
    private @Nullable RecognitionEffect effect;

    @Enumerated(EnumType.STRING)
    private RecognitionDirection direction;

    private Tags purposes;

    @Column(name = "institutions_decide")
    private boolean institutionsDecide;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    /**
     * @param number as it stands in the text: {@code 3}, {@code 2 (1)}
     * @param text the article or its summary; can be empty
     * @param level the one level it is about; null for none
     * @param effect what holds for the level
     * @throws Invalid without a number, or with a level but no effect and the other way round
     */
    public Article(String number, LocalizedText text, @Nullable DegreeLevel level, @Nullable RecognitionEffect effect) {
        this(number, text, level, effect, RecognitionScope.USUAL);
    }

    /**
     * As the other constructor, with how far it reaches.
     *
     * @param scope of no account where the article is about no level
     */
    public Article(
            String number,
            LocalizedText text,
            @Nullable DegreeLevel level,
            @Nullable RecognitionEffect effect,
            RecognitionScope scope) {
        var holds = level == null ? RecognitionScope.USUAL : scope;
        this.direction = holds.direction();
        this.purposes = new Tags(holds.purposes().stream().map(Enum::name).toList());
        this.institutionsDecide = holds.institutionsDecide();
        var faults = new Invalid.Collector();
        this.number = faults.needed("number", number, MAX_NUMBER);
        this.text = text;
        this.level = level;
        this.effect = effect;
        faults.check((level == null) == (effect == null), "effect", "level-and-effect-together")
                .throwIfAny();
    }

    public String number() {
        return number;
    }

    public LocalizedText text() {
        return text;
    }

    public @Nullable DegreeLevel level() {
        return level;
    }

    public @Nullable RecognitionEffect effect() {
        return effect;
    }

    /** How far it reaches; null where it is about no level. */
    public @Nullable RecognitionScope scope() {
        return level == null ? null : RecognitionScope.of(direction, purposes.values(), institutionsDecide);
    }

    /** Whether both say something about the same degrees for the same purpose. */
    boolean overlaps(Article other) {
        var own = scope();
        var others = other.scope();
        return level == other.level && own != null && others != null && own.overlaps(others);
    }
}
