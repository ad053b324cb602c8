File generated = new File(basedir, 'target/generated-sources/recordsmith')

List<File> forJackson3 = []
generated.eachFileRecurse { file ->
    if (file.file && file.text.contains('tools.jackson')) {
        forJackson3 << file
    }
}
assert forJackson3 == []
