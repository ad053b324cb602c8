package io.recordsmith.it.benchmarks.workload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents that are checked one after the other. It is written to files, so that every process meets the same bytes
 * and none spends time, or the heap's shape, on making them.
 *
 * @param name its name
 * @param subject the name of the schemas that were generated together and that its own are among
 * @param schemas the schemas of the documents
 * @param documents the documents, none of them over more than one line
 */
public record Workload(String name, String subject, List<EntrySchema> schemas, List<Document> documents) {
    private static final String SUBJECT = "subject.txt";
    private static final String DOCUMENTS = "documents.jsonl";
    private static final String INDEX = "documents.txt";
    private static final String SCHEMAS = "schemas.txt";

    public Workload {
        schemas = List.copyOf(schemas);
        documents = List.copyOf(documents);
    }

    /** Returns whether every document is valid. */
    public boolean allValid() {
        return documents.stream().allMatch(Document::valid);
    }

    /** Returns the size of all documents in bytes. */
    public long bytes() {
        return documents.stream().mapToLong(document -> document.json().length).sum();
    }

    /**
     * Writes the workload.
     *
     * @param directory where its files go
     */
    public void write(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(SUBJECT), subject);
            for (int i = 0; i < schemas.size(); i++) {
                Files.write(
                        directory.resolve("schema-" + i + ".json"),
                        schemas.get(i).bundle());
            }
            Files.write(
                    directory.resolve(SCHEMAS),
                    schemas.stream().map(EntrySchema::entry).toList());
            Files.write(
                    directory.resolve(DOCUMENTS),
                    documents.stream()
                            .map(document -> new String(document.json(), StandardCharsets.UTF_8))
                            .toList());
            Files.write(
                    directory.resolve(INDEX),
                    documents.stream()
                            .map(document -> document.schema() + (document.valid() ? " valid" : " invalid"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a workload.
     *
     * @param directory where its files are
     * @return the workload, named after the directory
     */
    public static Workload read(Path directory) {
        try {
            List<EntrySchema> schemas = new ArrayList<>();
            for (String entry : Files.readAllLines(directory.resolve(SCHEMAS))) {
                Path bundle = directory.resolve("schema-" + schemas.size() + ".json");
                schemas.add(new EntrySchema(entry, Files.readAllBytes(bundle)));
            }
            List<String> index = Files.readAllLines(directory.resolve(INDEX));
            List<Document> documents = new ArrayList<>();
            for (String line : Files.readAllLines(directory.resolve(DOCUMENTS))) {
                String[] about = index.get(documents.size()).split(" ");
                documents.add(new Document(
                        line.getBytes(StandardCharsets.UTF_8), Integer.parseInt(about[0]), about[1].equals("valid")));
            }
            String subject = Files.readString(directory.resolve(SUBJECT));
            return new Workload(directory.getFileName().toString(), subject, schemas, documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
