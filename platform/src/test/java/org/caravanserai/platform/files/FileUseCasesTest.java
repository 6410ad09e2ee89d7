package org.caravanserai.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is taken for what its content is, within the limits of its place, and read by those whom the area lets. */
class FileUseCasesTest {

    private static final UUID THING = Ids.next();
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n");

    private final PlatformWorld world = new PlatformWorld(Map.of("caravanserai.files.quota.megabytes", "2"));
    private final Account applicant = world.account("applicant");
    private final Account officer = world.account("officer");

    /** The applicant changes the files, the officer reads them. */
    private final class Things implements FileAccess {

        @Override
        public String kind() {
            return "THING";
        }

        @Override
        public Optional<UUID> subject(String code) {
            return code.equals("T1") ? Optional.of(THING) : Optional.empty();
        }

        @Override
        public Optional<FilePolicy> policy(FilePlace place) {
            return switch (place.slot()) {
                case "slides" -> Optional.of(FilePolicy.of(1, 2, FileType.PPTX));
                case "cv" -> Optional.of(FilePolicy.personal(1, 2, FileType.PDF, FileType.DOCX));
                case "data" -> Optional.of(FilePolicy.of(2, 5, FileType.CSV));
                default -> Optional.empty();
            };
        }

        @Override
        public boolean mayRead(FilePlace place, Caller caller) {
            return caller.is(applicant.id()) || caller.is(officer.id());
        }

        @Override
        public boolean mayChange(FilePlace place, Caller caller) {
            return caller.is(applicant.id());
        }
    }

    @BeforeEach
    void contribute() {
        world.wiring.put(new Things());
        world.as(applicant);
    }

    @Test
    void aFileIsKeptWithItsTypeSizeAndDigest() {
        var file = attach("cv", "C:\\my cv.pdf", PDF);
        assertThat(file.name()).isEqualTo("my cv.pdf");
        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(file.size()).isEqualTo(PDF.length);
        assertThat(file.personal()).isTrue();
        assertThat(file.owner()).isEqualTo(applicant.id());
        assertThat(world.of(ShowFile.class).execute(file.code())).isEqualTo(file);
        assertThat(content(file)).isEqualTo(PDF);
        assertThat(world.history()).containsExactly("ATTACHED my cv.pdf");
    }

    @Test
    void aLongFileIsKeptAndReadInPieces() {
        var long2 = Arrays.copyOf(bytes("a;b\n1;2\n"), StoredFiles.PIECE * 2 + 7);
        Arrays.fill(long2, 8, long2.length, (byte) 'x');
        var file = attach("data", "list.csv", long2);
        assertThat(file.size()).isEqualTo(long2.length);
        assertThat(content(file)).isEqualTo(long2);
    }

    @Test
    void whatIsNotWhatItSaysIsRefused() throws IOException {
        assertInvalid("file: file-empty", () -> attach("cv", "cv.pdf", new byte[0]));
        assertInvalid("file: file-type", () -> attach("cv", "cv.pdf", bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000")));
        assertInvalid("file: file-type", () -> attach("cv", "cv.pdf", bytes("<html><script>alert(1)</script></html>")));
        assertInvalid("file: file-type", () -> attach("cv", "cv.exe", PDF));
        assertInvalid("file: file-type", () -> attach("cv", "cv.txt", bytes("text")));
        assertInvalid("file: file-broken-off", () -> attach("cv", "cv.pdf", bytes("%PDF-1.7\n1 0 obj\n")));
        var docx = office("word/document.xml", WORD);
        assertInvalid("file: file-broken-off", () -> attach("cv", "cv.docx", Arrays.copyOf(docx, docx.length - 30)));
        assertInvalid("name: required", () -> attach("cv", "..", PDF));
        assertThat(attach("cv", "cv.docx", docx).type()).isEqualTo(FileType.DOCX);
        assertThat(world.history()).containsExactly("ATTACHED cv.docx");
    }

    @Test
    void aPlaceTakesSoManyFilesOfSuchASize() {
        var large = Arrays.copyOf(PDF, (1 << 20) + 1);
        assertInvalid("file: file-too-large", () -> attach("cv", "cv.pdf", large));
        attach("cv", "a.pdf", PDF);
        assertThat(slot("cv").hasRoom()).isTrue();
        attach("cv", "b.pdf", PDF);
        assertThat(slot("cv").hasRoom()).isFalse();
        assertRefused("files-full", () -> attach("cv", "c.pdf", PDF));
    }

    @Test
    void anAccountKeepsNoMoreThanItsQuota() {
        var large = new byte[(3 << 20) / 2];
        Arrays.fill(large, (byte) 'x');
        attach("data", "a.csv", large);
        assertRefused("files-quota", () -> attach("data", "b.csv", large));
        var rest = Arrays.copyOf(large, (2 << 20) - large.length);
        assertRefused("files-quota", () -> attach("data", "b.csv", Arrays.copyOf(large, rest.length + 1)));
        assertThat(attach("data", "b.csv", rest).size()).isEqualTo(rest.length);
    }

    @Test
    void aDocumentIsWhatItsMainPartSaysAndHasNoMacros() throws IOException {
        var sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        var macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        var slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
        assertInvalid("file: file-type", () -> attach("cv", "cv.docx", office("ppt/presentation.xml", slides)));
        assertThat(attach("slides", "talk.pptx", office("ppt/presentation.xml", slides))
                        .type())
                .isEqualTo(FileType.PPTX);
        assertInvalid("file: file-type", () -> attach("cv", "cv.docx", office("xl/workbook.xml", sheet)));
        assertInvalid("file: file-type", () -> attach("cv", "cv.docx", office("word/document.xml", sheet)));
        assertInvalid("file: file-macros", () -> attach("cv", "cv.docx", office("word/document.xml", macros)));
        assertInvalid(
                "file: file-macros",
                () -> attach("cv", "cv.docx", office("word/document.xml", WORD, "word/vbaProject.bin")));
    }

    @Test
    void whoMayNotReadFindsNothingAndWhoMayReadDoesNotChange() {
        var file = attach("cv", "cv.pdf", PDF);
        world.as(officer);
        assertThat(slot("cv").files()).containsExactly(file);
        assertThat(slot("cv").mayChange()).isFalse();
        assertThat(content(file)).isEqualTo(PDF);
        assertNotFound(() -> attach("cv", "cv.pdf", PDF));
        assertNotFound(() -> world.of(DeleteFile.class).execute(file.code()));
        world.asVisitor();
        assertForbidden("sign-in-required", () -> slot("cv"));
        assertForbidden("sign-in-required", () -> content(file));
        assertForbidden("sign-in-required", () -> world.of(ListFiles.class).execute("NONE", "T1", "cv"));
        world.as();
        assertNotFound(() -> slot("cv"));
        assertNotFound(() -> content(file));
        assertNotFound(() -> world.of(ShowFile.class).execute(file.code()));
        world.as(applicant);
        assertNotFound(() -> slot("other"));
        assertNotFound(() -> world.of(DeleteFile.class).execute("nothing"));
        assertNotFound(() -> world.of(ListFiles.class).execute("THING", "T2", "cv"));
        assertNotFound(() -> world.of(ListFiles.class).execute("NONE", "T1", "cv"));
    }

    @Test
    void filesAreDeletedAloneOrWithTheirThing() {
        var file = attach("cv", "cv.pdf", PDF);
        world.of(DeleteFile.class).execute(file.code());
        assertThat(slot("cv").files()).isEmpty();
        assertThat(world.history()).containsExactly("ATTACHED cv.pdf", "DELETED cv.pdf");
        var second = attach("cv", "cv.pdf", PDF);
        var attached = world.of(AttachedFiles.class);
        assertThat(attached.at(second.place())).containsExactly(second);
        assertThat(attached.open(second)).hasBinaryContent(PDF);
        assertThat(attached.deleteOf("THING", THING)).isEqualTo(1);
        assertThat(slot("cv").files()).isEmpty();
    }

    @Test
    void aScannerCanRefuseAFile() {
        world.wiring.put(new FileScan() {
            @Override
            public Optional<String> fault(Supplier<InputStream> content) {
                assertThat(content.get()).hasBinaryContent(PDF);
                return Optional.of("Test-Virus");
            }
        });
        assertInvalid("file: file-harmful", () -> attach("cv", "cv.pdf", PDF));
    }

    private FileSlot slot(String slot) {
        return world.of(ListFiles.class).execute("THING", "T1", slot);
    }

    private StoredFile attach(String slot, String name, byte[] content) {
        return world.of(AttachFile.class).execute("THING", "T1", slot, name, new ByteArrayInputStream(content));
    }

    private byte[] content(StoredFile file) {
        var target = new ByteArrayOutputStream();
        world.of(DownloadFile.class).execute(file.code(), target);
        return target.toByteArray();
    }

    private static byte[] office(String main, String type, String... more) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes("<Types><Override PartName=\"/" + main + "\" ContentType=\"" + type + "\"/></Types>"));
            zip.putNextEntry(new ZipEntry(main));
            zip.write(bytes("<document/>"));
            for (var each : more) {
                zip.putNextEntry(new ZipEntry(each));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
