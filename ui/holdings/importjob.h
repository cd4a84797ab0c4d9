// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/file.h"
#include "exchange/importer.h"

#include <atomic>
#include <memory>

// How the rows of a sheet are taken: each as a record, or all of them, being persons, as one record that counts them.
enum class TakeAs { Records, OnePersonList };

// What a file holds: sheets, or records where it was written by this program as JSON.
struct ImportSource
{
    QList<Table> tables;
    QList<Holding> records;
    bool isJson = false;
};

Result<ImportSource> readSource(const QString &path);

// All that a plan needs, by value, so that it is made in another thread.
struct ImportOrder
{
    ImportSource source;
    int sheet = 0;
    TakeAs as = TakeAs::Records;
    Matching matching;
    QString listName; // of the one record
    QDate today;
    Known known;
    HeadWords words;
    const Library *library = nullptr; // must outlive the work
    std::shared_ptr<std::atomic_bool> cancelled;
};

ImportPlan<Holding> planOf(const ImportOrder &order);
