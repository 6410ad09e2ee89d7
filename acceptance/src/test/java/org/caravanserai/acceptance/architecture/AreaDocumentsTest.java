package org.caravanserai.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.documents.DocumentKind;
import org.caravanserai.platform.documents.AreaDocuments;
import org.caravanserai.platform.files.FileAccess;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableTarget;
import org.caravanserai.web.areas.Area;
import org.junit.jupiter.api.Test;

/** What areas contribute to documents, files, imports and deadlines has names of its own and words in every language. */
class AreaDocumentsTest {

    private static final List<DocumentKind> KINDS = Contributions.constants(DocumentKind.class);
    private static final List<TableTarget> TARGETS = Contributions.of(TableTarget.class);

    @Test
    void everyKindOfDocumentIsContributedByItsAreaUnderItsOwnName() {
        assertThat(Contributions.of(AreaDocuments.class).stream().<Object>flatMap(area -> area.kinds().stream()))
                .containsExactlyInAnyOrderElementsOf(KINDS);
        assertThat(KINDS).extracting(DocumentKind::name).doesNotHaveDuplicates();
        assertThat(KINDS).allSatisfy(kind -> {
            assertThat(kind.prefix()).matches("[A-Z]{2,6}");
            assertWords(kind.label());
        });
    }

    @Test
    void everyTargetOfTablesHasItsOwnNameAndWords() {
        assertThat(TARGETS).extracting(TableTarget::name).doesNotHaveDuplicates();
        assertThat(TARGETS).allSatisfy(target -> {
            assertThat(target.name()).matches("[a-z][a-z-]+");
            assertWords(target.label());
            assertThat(target.columns()).extracting(TableColumn::key).doesNotHaveDuplicates();
            target.columns().forEach(column -> assertWords(column.label()));
        });
    }

    @Test
    void kindsOfThingsWithFilesAndOfDeadlinesHaveTheirOwnNames() {
        assertThat(Contributions.of(FileAccess.class))
                .extracting(FileAccess::kind)
                .doesNotHaveDuplicates();
        assertThat(Contributions.constants(DeadlineKind.class))
                .extracting(DeadlineKind::name)
                .doesNotHaveDuplicates();
    }

    private static void assertWords(String key) {
        for (var language : Contributions.LANGUAGES) {
            var bundle = "/org/caravanserai/web/" + key.substring(0, key.indexOf('.')) + "/messages_" + language
                    + ".properties";
            try (var file = Area.class.getResourceAsStream(bundle)) {
                assertThat(file).as(bundle).isNotNull();
                var texts = new Properties();
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                assertThat(texts.getProperty(key, ""))
                        .as(key + " in " + language)
                        .isNotBlank();
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }
}
