File broken = new File(basedir, 'src/main/broken')
File generated = new File(basedir, 'target/generated-sources')
List<String> errors = new File(basedir, 'build.log').readLines()
    .findAll { it.startsWith('[ERROR] ' + broken) }
    .collect { it - '[ERROR] ' - (broken.path + File.separator) }

List<String> expected = [
    'customer.json:[6,46] [keyword-value] minLength must be a non-negative integer, but is -1'
        + ' (at #/properties/name/minLength); hint: leave minLength out where there is no limit',
    'invoice.json:[6,24] [unresolved-reference] #/components/schemas/Costumer leads to nothing,'
        + ' neither here nor in a component document or sibling file (at #/properties/buyer/$ref);'
        + ' hint: did you mean Customer?',
    'invoice.json:[10,26] [unresolved-reference] line.json leads to no document'
        + ' (at #/properties/lines/items/$ref);'
        + ' hint: put the file among the sources, or map the URI to it in the catalog',
    'invoice.json:[13,15] [keyword-value] required must be an array of strings, but is "seller" (at #/required);'
        + ' hint: write an array, of one name if there is only one',
]
// Each of the two builds told all of them, in this order, and nothing else.
assert errors.findAll { !it.startsWith('note.json') } == expected + expected
// What the JSON parser says is not ours, but where it says so is.
assert errors.findAll { it.startsWith('note.json:[3,20] [syntax] not JSON: ') }.size() == 2

assert !new File(generated, 'invoices').exists()
assert new File(generated, 'orders/example/orders/Order.java').file
assert new File(generated, 'orders/recordsmith-manifest.json').text.contains('order.json#')
