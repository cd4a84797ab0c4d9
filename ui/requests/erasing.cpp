// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasing.h"

#include "dialogs.h"
#include "domain/requeststate.h"
#include "domain/text.h"

namespace {

constexpr qsizetype mostNamed = 12;

struct Erasing
{
    Q_DECLARE_TR_FUNCTIONS(Erasing)
};

template<class R> void addNumbers(const QList<QUuid> &ids, const Book &book, QStringList &numbers)
{
    for (const QUuid &id : ids)
        if (const R *record = book.records<R>().find(id))
            numbers << (record->number.trimmed().isEmpty() ? Erasing::tr("(no number)") : oneLine(firstOf(record->number, 30)));
}

QString question(const QStringList &numbers, const Book &book)
{
    QStringList named = numbers.mid(0, mostNamed);
    if (const qsizetype more = numbers.size() - named.size(); more > 0)
        named << Erasing::tr("and %n more", nullptr, int(more));
    return Erasing::tr("These records vanish from the book for ever: %1.\n\nNothing of them is left in the file, and this cannot be taken "
                       "back. What was changed before cannot be undone any more either.\n\nBackups made before still hold them, until you "
                       "delete those backups too. The report of a year that is not closed yet counts these records no more.")
        .arg(named.join(book.words().comma()));
}

} // namespace

Erasure dueErasure(const Book &book, QDate today)
{
    const Count years = book.firm().deskYears;
    return {requestsToErase(book.records<Request>().records(), years, today),
            complaintsToErase(book.records<Complaint>().records(), years, today)};
}

QStringList numbersOf(const Erasure &erasure, const Book &book)
{
    QStringList numbers;
    addNumbers<Request>(erasure.requests, book, numbers);
    addNumbers<Complaint>(erasure.complaints, book, numbers);
    return numbers;
}

bool eraseForGood(Erasure erasure, Book &book, MessageBar &messages, Dialogs &dialogs, QWidget *parent)
{
    const QStringList numbers = numbersOf(erasure, book);
    if (numbers.isEmpty() && book.hasTraces() && !book.isReadOnly()) {
        const bool isDone = messages.check(book.eraseForGood<Request>({}));
        if (isDone)
            messages.show(
                {.mark = Mark::Done, .text = Erasing::tr("The file was written anew: nothing of the erased records is left in it.")});
        return isDone;
    }
    if (numbers.isEmpty() || book.isReadOnly()
        || !dialogs.confirm(parent, Erasing::tr("Erase for good?"), question(numbers, book), Erasing::tr("Erase for good")))
        return false;
    const Result<void> requests = book.eraseForGood<Request>(erasure.requests);
    const Result<void> complaints = book.eraseForGood<Complaint>(erasure.complaints); // each says by itself what went wrong
    if (!messages.check(complaints) || !messages.check(requests))
        return false;
    messages.show(
        {.mark = Mark::Done,
         .text = Erasing::tr("%n records were erased for good. Backups made before still hold them.", nullptr, int(numbers.size()))});
    return true;
}
