// SPDX-License-Identifier: GPL-3.0-or-later
#include "booktraining.h"

TrainingRecords trainingOf(const Book &book)
{
    return {.people = book.records<Person>().records(),
            .trainings = book.records<Training>().records(),
            .pledges = book.records<Pledge>().records(),
            .deskEntries = book.records<DeskEntry>().records(),
            .checks = book.records<PeriodicCheck>().records(),
            .accessReviews = book.records<AccessReview>().records(),
            .disposals = book.records<Disposal>().records(),
            .checkName = [&library = book.words().library, language = book.words().language](const QString &code) {
                return library.label(QStringLiteral("periodic_checks"), code, language);
            }};
}

QString trainingNameOf(const Book &book, const QUuid &id)
{
    const FieldText &words = book.words();
    if (const Person *person = book.records<Person>().find(id))
        return nameOf(*person);
    if (const Training *training = book.records<Training>().find(id))
        return training->theme;
    if (const PeriodicCheck *check = book.records<PeriodicCheck>().find(id))
        return words.text(check->kind, "periodic_checks");
    if (const AccessReview *review = book.records<AccessReview>().find(id))
        return words.text(review->people);
    if (const Disposal *disposal = book.records<Disposal>().find(id))
        return disposal->target;
    if (const Pledge *pledge = book.records<Pledge>().find(id))
        return words.text(pledge->people);
    const DeskEntry *entry = book.records<DeskEntry>().find(id);
    return entry ? entry->about : QString();
}
