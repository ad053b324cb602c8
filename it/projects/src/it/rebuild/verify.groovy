import java.util.regex.Pattern

File target = new File(basedir, 'target')
String log = new File(basedir, 'build.log').text
File orders = new File(target, 'generated-sources/orders')
File receipts = new File(target, 'generated-sources/receipts')

assert log.contains("Nothing to generate: $orders is up to date")
// The one that was written is the manifest.
assert log =~ /1 file written, \d+ unchanged, 3 deleted in / + Pattern.quote(receipts.path)

assert new File(receipts, 'example/receipts/Receipt.java').file
['Refund', 'RefundValidator', 'RefundCodec'].each {
    // It was there, since it was compiled.
    assert new File(target, "classes/example/receipts/${it}.class").file
    assert !new File(receipts, "example/receipts/${it}.java").exists()
}

// The first build compiled what it had generated. Had the second one written a file, even with the bytes it had, that
// file were newer than its class.
List<File> writtenAgain = []
[orders, receipts].each { generated ->
    generated.eachFileRecurse { source ->
        if (source.name.endsWith('.java')) {
            String name = generated.toPath().relativize(source.toPath()).toString() - '.java'
            if (source.lastModified() > new File(target, "classes/${name}.class").lastModified()) {
                writtenAgain << source
            }
        }
    }
}
assert writtenAgain == []
