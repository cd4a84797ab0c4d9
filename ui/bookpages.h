// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/navlist.h"

#include <QUuid>

#include <functional>

class BookCare;
class BookExport;
class BookWatch;
class Dialogs;
class Library;
class MessageBar;
class Page;
class ReviewDesk;
class Settings;
struct Overview;
struct Sheet;

// What the pages of an open book work with and ask of its view; all of it outlives them.
struct PageContext
{
    ReviewDesk &desk;
    const Library &library;
    Settings &settings;
    Dialogs &dialogs;
    MessageBar &messages;
    BookWatch &watch;
    BookCare &care;
    std::function<void(const QString &page)> go;
    std::function<void(const QString &report, const QUuid &record, int year)> print; // null record: all; year 0: that under review
    std::function<void(const Sheet &paper)> showPaper;
    std::function<void(void (BookExport::*what)())> write;
};

struct BookPage
{
    NavEntry entry; // without a word: opened from other pages, not in the navigation
    Page *(*make)(const PageContext &context);
};

// In the order of the navigation; the first is the one a book opens with. Words in the language shown.
QList<BookPage> bookPages();

// Writes beside each page how much waits there.
void showWaiting(NavList &navigation, const ReviewDesk &desk, const Overview &overview);
