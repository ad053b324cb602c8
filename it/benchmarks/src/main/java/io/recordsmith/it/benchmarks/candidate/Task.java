package io.recordsmith.it.benchmarks.candidate;

/** What a candidate makes of a document; candidates with the same task are compared. */
public enum Task {
    /** Bytes to tokens. */
    WALK("walk", "tokens", false),
    /** Bytes to a tree. */
    TREE("tree", "tree", false),
    /** Bytes to a record, unvalidated. */
    BIND("bind", "record, unvalidated", false),
    /** Bytes to a validated record. */
    READ("read", "validated record", true),
    /** Bytes to a verdict. */
    BYTES("bytes", "verdict on bytes", true),
    /** A tree to a verdict. */
    NODE("node", "verdict on a tree", true),
    /** A record, or another object bound already, to a verdict. */
    RECORD("record", "verdict on a record", true);

    private final String word;
    private final String description;
    private final boolean verdict;

    Task(String word, String description, boolean verdict) {
        this.word = word;
        this.description = description;
        this.verdict = verdict;
    }

    /** Returns the word for it in names of candidates. */
    public String word() {
        return word;
    }

    /** Returns what comes of it, for people. */
    public String description() {
        return description;
    }

    /** Returns whether the task is to give a verdict. */
    public boolean givesVerdict() {
        return verdict;
    }
}
